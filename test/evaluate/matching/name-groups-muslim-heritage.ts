const words = (text: string): string[] => text.trim().split(/\s+/);

/** Surnames common among families of Muslim heritage in the United Kingdom, in usual spellings. */
export const MUSLIM_HERITAGE_SURNAMES: readonly string[] = words(`
  abbas abbasi abdalla abdallah abdi abdirahman abdul abdulla abdullah abdulle abdulrahman abubakar adan adnan afzal
  ahamed ahmad ahmadi ahmed ahmedi ahsan akbar akhtar akhter akram alam ali alom altaf amin amini amir amiri anjum
  anwar arif arshad asghar ashraf aslam asif ashiq ataullah atta awad awan ayub ayoub azad azam azeem aziz azizi babar
  badawi bashir batool baig bajwa bano begum bibi bilal bukhari butt chaudhary chaudhry chaudry choudhury
  choudhry choudry chowdhury daud dawood din durrani elahi elmi fahmi faisal farah farooq farooqi fatima fatah fayyaz
  ghafoor ghani ghaffar gul habib habibi hadi haider haidari hakim hamid hamed hameed hamza hanif haq haque
  hashi hashimi hasan hassan hassani hayat hersi hossain hosseini huda hussain hussaini hussein husain idris iftikhar
  ilyas imran inayat iqbal irfan ishaq islam ismail jabbar jabeen jafar jama jamal jamil jan janjua javaid javed jibril
  kabir kadir kamal karim karimi kausar kayani kazi kazmi khalid khalifa khaliq khalil khan khanam khanom khanum
  khatoon khatun khokhar latif lone lodhi mahdi mahmood mahmoud mahmud majeed majid malik mannan mansoor mansour masood
  masud mehmood memon miah mia mir mirza mohamad mohamed mohamud mohammad mohammadi mohammed mohsin moosa mubarak mughal
  muhammad muhammed mukhtar mumtaz munir murad mustafa musa mushtaq nadeem nasir nasser naveed nawaz nazir nisa noor noori
  nur omar omer osman othman parveen parvez pasha perveen qadir qadri qasim qazi quddus qureshi rafiq rahim rahimi
  rahman rahmani raja ramzan rana rashid rasool rasul rauf raza razaq razzaq rehman riaz rizvi rizwan rouf saad sabir sadiq
  saeed safi sajid salah salam saleem saleh salim sarwar sattar sayed sayeed shabbir shabir shafi shafiq shah shaheen shahid
  shahzad shaikh sharif shariff shaukat sheikh sherazi siddique siddiqi siddiqui sohail subhan sulaiman suleiman suleman
  sultan sultana syed tahir talukdar tariq uddin ullah umar usman wahab wahid warsame waheed yasin yaqoob yaqub younas
  younis yousaf yousef yousif yousuf younus yunus yusuf zaheer zahid zaman zafar zahra zaidi zaki zia ziya zubair
`);

/** Forenames that seldom stand in families of another heritage. */
export const MUSLIM_HERITAGE_FORENAMES: readonly string[] = words(`
  abdallah abdul abdulaziz abdullah abdullahi abdulrahman abdurrahman abu ahmad ahmed aisha aishah amina aminah ammar anas
  asiya ayaan ayesha ayisha ayub aziz bilal bushra fahad faisal farhan fatema fatima fatimah fatma habiba hafsa hafsah
  hajra hamza hamzah haroon hasan hassan huda humaira husain hussain hussein ibraheem ibrahim idris ihsan ikram imran iqra
  isa ishaq ismaeel ismail jannat junaid khadija khadijah khalid maryam mariam maryum mohamad mohamed mohammad mohammed mohamud
  muhammad muhammed muhamad musa mustafa nabeel nusaybah omar osman qasim rayyan ruqayyah rukhsana saad safa safiya
  safiyah salma salman shahid suleiman sulaiman sumaya sumayyah taha tahir talha tasnim umar usman uthman yahya yasin yasmin
  yaqub yousef yousuf yunus yusuf zaid zainab zaynab zahra zakariya zakariyya zayd zubair
`);
